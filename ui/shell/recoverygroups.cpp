// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoverygroups.h"

namespace inkaart::shell {

namespace {

/// As core reads the code: 0 and O, and 1, I and L, are the same letter.
QString plain(const QString& text)
{
    QString letters;
    for (const QChar letter : text.toUpper()) {
        if (letter == u'0')
            letters += u'O';
        else if (letter == u'1' || letter == u'L')
            letters += u'I';
        else if (letter.isLetterOrNumber())
            letters += letter;
    }
    return letters;
}

} // namespace

RecoveryGroups::RecoveryGroups(const QString& code)
{
    QString letters;
    for (const QChar letter : code) {
        if (letter.isLetterOrNumber())
            letters += letter;
    }
    for (qsizetype at = 0; at < letters.size(); at += 4)
        m_groups.append(letters.mid(at, 4));
}

bool RecoveryGroups::isAnsweredBy(const QString& typed) const
{
    const QString given = plain(typed);
    if (given.isEmpty())
        return false;
    if (given == plain(m_groups.join(QString())))
        return true;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        for (qsizetype j = 0; j < m_groups.size(); ++j) {
            if (i != j && given == plain(m_groups[i] + m_groups[j]))
                return true;
        }
    }
    return false;
}

} // namespace inkaart::shell
