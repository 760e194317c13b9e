// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/names.h"

#include "core/search/cleanname.h"
#include "ui/session/learnerwords.h"
#include "ui/session/session.h"

#include <QTextBoundaryFinder>

namespace inkaart::learner {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

} // namespace

QString cleanName(const QString& typed)
{
    return search::cleanName(typed);
}

QString shortened(const QString& text, int most)
{
    if (text.size() <= most)
        return text;
    // At a space where there is one near, and never in the middle of what is seen as one character.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(most);
    qsizetype end = finder.isAtBoundary() ? most : finder.toPreviousBoundary();
    if (const qsizetype space = text.lastIndexOf(u' ', end); space > most * 2 / 3)
        end = space;
    return text.left(end).trimmed() + u'…';
}

QString nameIn(const session::Session& session, const QString& callName, int most)
{
    const QString name =
        shortened(session.shownName(cleanName(session::calledName(callName))), most);
    return name.isRightToLeft() ? QChar(firstStrongIsolate) + name + QChar(popIsolate) : name;
}

} // namespace inkaart::learner
