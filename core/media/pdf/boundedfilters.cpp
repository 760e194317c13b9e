// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/pdf/boundedfilters.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFStreamFilter.hh>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <vector>

namespace inkaart::media {

namespace {

constexpr long long longestRow = 1 << 20;
constexpr long long pngPredictor = 10;

thread_local qint64 left = inflateLimit;

/// Lets pass what is still allowed.
class Meter final : public Pipeline {
public:
    explicit Meter(Pipeline* after)
        : Pipeline("meter", after)
    { }
    void write(const unsigned char* data, size_t size) override
    {
        left -= static_cast<qint64>(size);
        if (left < 0)
            throw std::runtime_error("more than is inflated");
        getNext()->write(data, size);
    }
    void finish() override { getNext()->finish(); }
};

/// PNG (2nd edition) section 9.2, as ISO 32000-1 section 7.4.4.4 applies it.
class PngRows final : public Pipeline {
public:
    PngRows(Pipeline* after, size_t row, size_t pixel)
        : Pipeline("rows", after)
        , m_pixel(pixel)
        , m_above(row, 0)
    { }
    void write(const unsigned char* data, size_t size) override
    {
        for (size_t i = 0; i < size; ++i) {
            m_row.push_back(data[i]);
            if (m_row.size() == m_above.size() + 1)
                pass();
        }
    }
    void finish() override
    {
        if (m_row.size() > 1)
            pass();
        getNext()->finish();
    }

private:
    void pass()
    {
        std::vector<unsigned char> row(m_row.begin() + 1, m_row.end());
        for (size_t i = 0; i < row.size(); ++i) {
            const int before = i < m_pixel ? 0 : row[i - m_pixel];
            const int corner = i < m_pixel ? 0 : m_above[i - m_pixel];
            row[i] = static_cast<unsigned char>(row[i] + foretold(before, m_above[i], corner));
        }
        getNext()->write(row.data(), row.size());
        row.resize(m_above.size(), 0);
        m_above = std::move(row);
        m_row.clear();
    }
    int foretold(int before, int above, int corner) const
    {
        switch (m_row.front()) {
        case 1:
            return before;
        case 2:
            return above;
        case 3:
            return (before + above) / 2;
        case 4:
            return paeth(before, above, corner);
        default:
            return 0;
        }
    }
    static int paeth(int before, int above, int corner)
    {
        const int guess = before + above - corner;
        const int toBefore = std::abs(guess - before);
        const int toAbove = std::abs(guess - above);
        const int toCorner = std::abs(guess - corner);
        if (toBefore <= toAbove && toBefore <= toCorner)
            return before;
        return toAbove <= toCorner ? above : corner;
    }

    size_t m_pixel;
    std::vector<unsigned char> m_above;
    std::vector<unsigned char> m_row;
};

class BoundedFlate final : public QPDFStreamFilter {
public:
    bool setDecodeParms(QPDFObjectHandle parms) override
    {
        if (!parms.isDictionary())
            return parms.isNull();
        const auto number = [&](const char* key, long long fallback) {
            auto value = parms.getKey(key);
            return value.isInteger() ? value.getIntValue() : fallback;
        };
        const long long predictor = number("/Predictor", 1);
        const long long bits = number("/Colors", 1) * number("/BitsPerComponent", 8);
        const long long columns = number("/Columns", 1);
        if (predictor == 1)
            return true;
        if (predictor < pngPredictor || bits < 1 || bits > 256 || columns < 1
            || columns > longestRow)
            return false;
        m_row = static_cast<size_t>((columns * bits + 7) / 8);
        m_pixel = static_cast<size_t>((bits + 7) / 8);
        return true;
    }
    Pipeline* getDecodePipeline(Pipeline* next) override
    {
        if (m_row > 0) {
            m_rows = std::make_unique<PngRows>(next, m_row, m_pixel);
            next = m_rows.get();
        }
        m_meter = std::make_unique<Meter>(next);
        m_flate = std::make_unique<Pl_Flate>("inflate", m_meter.get(), Pl_Flate::a_inflate);
        return m_flate.get();
    }

private:
    size_t m_row = 0;
    size_t m_pixel = 1;
    std::unique_ptr<PngRows> m_rows;
    std::unique_ptr<Meter> m_meter;
    std::unique_ptr<Pl_Flate> m_flate;
};

class Unknown final : public QPDFStreamFilter {
public:
    bool setDecodeParms(QPDFObjectHandle) override { return false; }
    Pipeline* getDecodePipeline(Pipeline*) override { return nullptr; }
};

} // namespace

void boundFilters()
{
    QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<BoundedFlate>(); });
    for (const char* name : { "/LZWDecode", "/RunLengthDecode", "/DCTDecode" })
        QPDF::registerStreamFilter(name, [] { return std::make_shared<Unknown>(); });
}

void allowInflating(qint64 bytes)
{
    left = bytes;
}

bool isInflatingOver()
{
    return left < 0;
}

void Collector::write(const unsigned char* data, size_t size)
{
    if (m_isOver || size > static_cast<size_t>(m_limit - m_bytes.size())) {
        m_isOver = true;
        throw std::runtime_error("more than is kept");
    }
    m_bytes.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

} // namespace inkaart::media
