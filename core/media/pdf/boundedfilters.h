// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <qpdf/Pipeline.hh>

namespace inkaart::media {

/// Everything that one call inflates, of attachments and of what it takes to find them.
constexpr qint64 inflateLimit = 64LL * 1024 * 1024;

/// From now on libqpdf inflates within bounds, in every step of a chain of filters; other filters
/// that make much of little are not known to it any more. Those of text, which only shrink, are.
void boundFilters();

/// The bound for what this thread inflates next.
void allowInflating(qint64 bytes);
/// True when there was more than that.
bool isInflatingOver();

/// Keeps what comes; throws when it is more than the limit.
class Collector final : public Pipeline {
public:
    explicit Collector(qsizetype limit)
        : Pipeline("collector", nullptr)
        , m_limit(limit)
    { }
    void write(const unsigned char* data, size_t size) override;
    void finish() override { }
    /// True when there was more than the limit.
    bool isOver() const { return m_isOver; }
    const QByteArray& bytes() const { return m_bytes; }

private:
    qsizetype m_limit;
    QByteArray m_bytes;
    bool m_isOver = false;
};

} // namespace inkaart::media
