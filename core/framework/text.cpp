// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/text.h"

using namespace Qt::StringLiterals;

namespace inkaart::framework {

const QString* Text::find(QStringView language) const
{
    for (const auto& [code, words] : m_words) {
        if (code == language)
            return &words;
    }
    return nullptr;
}

void Text::set(const QString& language, const QString& text)
{
    for (auto& [code, words] : m_words) {
        if (code == language) {
            words = text;
            return;
        }
    }
    m_words.emplace_back(language, text);
}

QString Text::in(QStringView language) const
{
    if (const QString* words = find(language))
        return *words;
    if (const QString* dutch = find(u"nl"))
        return *dutch;
    return m_words.empty() ? QString() : m_words.front().second;
}

bool Text::has(QStringView language) const
{
    return find(language) != nullptr;
}

bool Text::reviewed(QStringView language) const
{
    return has(language) && !m_unreviewed.contains(language);
}

QStringList Text::languages() const
{
    QStringList codes;
    for (const auto& word : m_words)
        codes.append(word.first);
    return codes;
}

} // namespace inkaart::framework
