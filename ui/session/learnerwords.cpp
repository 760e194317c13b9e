// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/learnerwords.h"

#include "core/framework/phrases.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QLocale>

namespace inkaart::session {

using namespace Qt::StringLiterals;

namespace {

/// Gives the words a context of their own in the translations.
class LearnerWords {
    Q_DECLARE_TR_FUNCTIONS(LearnerWords)

public:
    static QStringList names(const QStringList& codes);
    static QString joined(const QStringList& words);
    static QString lastTalk(QDate day, QDate today);
    static QString waiting(int days);
    static QString nameless(QDate day, QDate today);
};

QStringList LearnerWords::names(const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes)
        words.append(languageInWords(code));
    // Dutch stands first, because the worker asks first whether there is any.
    if (const qsizetype dutch = codes.indexOf("nl"_L1); dutch > 0)
        words.move(dutch, 0);
    words.removeDuplicates();
    return words;
}

QString LearnerWords::joined(const QStringList& words)
{
    if (words.size() < 2)
        return words.value(0);
    if (words.size() == 2)
        //: Two languages somebody speaks
        return tr("%1 and %2", "languages").arg(words[0], words[1]);
    if (words.size() == 3)
        //: Three languages somebody speaks
        return tr("%1, %2 and %3", "languages").arg(words[0], words[1], words[2]);
    //: More than three languages
    return tr("%1, %2 and %n others", "languages", static_cast<int>(words.size()) - 2)
        .arg(words[0], words[1]);
}

QString LearnerWords::lastTalk(QDate day, QDate today)
{
    if (!day.isValid())
        return tr("No talk yet");
    if (day == today)
        return tr("Talk today");
    return tr("Talk on %1").arg(dayInWords(day, today));
}

QString LearnerWords::waiting(int days)
{
    // No centre waits for a year: the laptop's date is not right.
    if (qAbs(days) > 366)
        return tr("Waiting for consent");
    if (days < 0)
        return tr("The time to wait for consent is over");
    //: n: days left
    return tr("Waiting for consent, %n days left", "", days);
}

QString LearnerWords::nameless(QDate day, QDate today)
{
    //: Stands for the name of somebody who did not give one; %1: a date
    return tr("Without a name, %1").arg(dayInWords(day, today));
}

} // namespace

QString personInWords(const Session& session, const QString& callName, dossier::Time created)
{
    if (callName.isEmpty())
        return LearnerWords::nameless(dayOf(created), session.clock().today());
    return session.shownName(callName);
}

QString withoutICan(const QString& sentence)
{
    QString rest = sentence.trimmed();
    for (const QStringView begin :
         { u"Ik kan ", u"I can ", u"أستطيع أن ", u"Я вмію ", u"Я можу " }) {
        if (!rest.startsWith(begin, Qt::CaseInsensitive) || rest.size() == begin.size())
            continue;
        rest = rest.mid(begin.size()).trimmed();
        rest[0] = rest[0].toUpper();
        break;
    }
    while (rest.endsWith(u'.'))
        rest.chop(1);
    return rest;
}

QDate dayOf(dossier::Time at)
{
    return at == 0 ? QDate() : QDateTime::fromMSecsSinceEpoch(at).date();
}

QString dayInWords(QDate day, QDate today)
{
    const QString pattern = day.year() == today.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s;
    return QLocale().toString(day, pattern);
}

QString languageInWords(const QString& code)
{
    if (QLocale().language() == QLocale::Dutch)
        return framework::Phrases::builtIn().dutchName(code);
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? framework::Phrases::builtIn().nativeName(code)
                                            : QLocale::languageToString(language);
}

QString languagesInWords(const QStringList& codes)
{
    return LearnerWords::joined(LearnerWords::names(codes));
}

QString languagesInColumn(const QStringList& codes)
{
    return LearnerWords::names(codes).join(u", "_s);
}

QString lastTalkInWords(const dossier::Card& card, const QDateTime& now)
{
    const QDate today = now.toLocalTime().date();
    if (card.waitingUntil != 0) {
        const qint64 days = today.daysTo(dayOf(card.waitingUntil));
        const bool isOver = QDateTime::fromMSecsSinceEpoch(card.waitingUntil) < now;
        const qint64 left = isOver && days >= -366 ? -1 : days;
        return LearnerWords::waiting(static_cast<int>(left));
    }
    return LearnerWords::lastTalk(dayOf(card.lastTalk), today);
}

QString calledName(const QString& callName)
{
    const QString prefix = u"Voorbeeld: "_s;
    const bool isExample = callName.startsWith(prefix) && callName.size() > prefix.size();
    return isExample ? callName.mid(prefix.size()) : callName;
}

} // namespace inkaart::session
