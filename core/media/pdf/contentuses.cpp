// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/pdf/contentuses.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace inkaart::media {

namespace {

using Kind = Use::Kind;
using Token = QPDFTokenizer::Token;

/// ISO 32000-1 annex A.
class Reader {
public:
    explicit Reader(const QByteArray& content)
        : m_input(std::make_shared<BufferInputSource>("content", content.toStdString()))
    {
        m_tokenizer.allowEOF();
    }

    std::vector<Use> read()
    {
        while (m_uses.size() < mostUses) {
            const Token token = m_tokenizer.readToken(m_input, "content", true);
            if (token.getType() == QPDFTokenizer::tt_eof)
                break;
            if (token.getType() == QPDFTokenizer::tt_word)
                take(token.getValue());
            else
                note(token);
        }
        return std::move(m_uses);
    }

private:
    void note(const Token& token)
    {
        if (token.getType() == QPDFTokenizer::tt_name)
            m_name = token.getValue();
        else if (token.getType() == QPDFTokenizer::tt_string)
            m_shown += static_cast<double>(token.getValue().size());
        else if (m_isInPicture && (m_name == "/W" || m_name == "/Width"))
            m_width = std::strtod(token.getValue().c_str(), nullptr);
        else if (m_isInPicture && (m_name == "/H" || m_name == "/Height"))
            m_height = std::strtod(token.getValue().c_str(), nullptr);
    }

    void take(std::string_view word)
    {
        if (word == "ID" && m_isInPicture)
            return passPicture();
        if (word == "BI")
            m_isInPicture = true;
        else if (word == "Do")
            addNamed(Kind::Object);
        else if (word == "gs")
            addNamed(Kind::State);
        else if (word == "Tf")
            addNamed(Kind::Font);
        else if (word == "q" || word == "Q")
            addColour(word == "q" ? Kind::Save : Kind::Restore);
        else if (isPainting(word))
            addMany(Kind::Painted, 1);
        else if (isColour(word))
            takeColour();
        else if (word == "Tj" || word == "TJ" || word == "'" || word == "\"")
            takeText();
        m_name.clear();
        m_shown = 0;
    }

    void takeColour()
    {
        m_hasPattern = m_hasPattern || !m_name.empty();
        if (m_name.empty())
            addColour(Kind::Plain);
        else
            addNamed(Kind::Pattern);
    }

    void takeText()
    {
        addMany(Kind::Shown, m_shown);
        addMany(Kind::Painted, 1);
    }

    void passPicture()
    {
        char space = 0;
        m_input->read(&space, 1);
        m_tokenizer.expectInlineImage(m_input);
        m_tokenizer.readToken(m_input, "content", true);
        m_uses.push_back({ Kind::Picture, {}, std::max(0.0, m_width) * std::max(0.0, m_height) });
        m_isInPicture = false;
        m_width = m_height = 0;
    }

    static bool isPainting(std::string_view word)
    {
        constexpr std::array<std::string_view, 9> words{ "f", "F",  "f*", "B", "B*",
                                                         "b", "b*", "S",  "s" };
        return std::find(words.begin(), words.end(), word) != words.end();
    }

    static bool isColour(std::string_view word)
    {
        constexpr std::array<std::string_view, 10> words{ "g", "G",  "rg", "RG",  "k",
                                                          "K", "sc", "SC", "scn", "SCN" };
        return std::find(words.begin(), words.end(), word) != words.end();
    }

    void addNamed(Kind kind)
    {
        if (!m_name.empty())
            m_uses.push_back({ kind, m_name });
    }

    /// Before there is a pattern nothing can bring one back.
    void addColour(Kind kind)
    {
        if (m_hasPattern)
            m_uses.push_back({ kind });
    }

    void addMany(Kind kind, double count)
    {
        if (!m_uses.empty() && m_uses.back().kind == kind)
            m_uses.back().count += count;
        else
            m_uses.push_back({ kind, {}, count });
    }

    std::shared_ptr<BufferInputSource> m_input;
    QPDFTokenizer m_tokenizer;
    std::vector<Use> m_uses;
    std::string m_name; ///< the last operand that is one
    double m_shown = 0;
    double m_width = 0;
    double m_height = 0;
    bool m_isInPicture = false;
    bool m_hasPattern = false;
};

} // namespace

std::vector<Use> usesIn(const QByteArray& content)
{
    return Reader(content).read();
}

} // namespace inkaart::media
