// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attentionwords.h"

#include "ui/session/learnerwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

/// Gives the words a context of their own in the translations.
class Words {
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)

public:
    static AttentionWords of(const Attention& attention, const QString& name, QDate today);
    static AttentionWords photo(const Attention& attention, const QString& name, QDate today);
    static AttentionWords backup(int days);
};

AttentionWords Words::backup(int days)
{
    if (days == Attention::undated)
        return { tr("Make a backup"), tr("The last one was made on a date that is not right."),
                 u"stick"_s };
    if (days < 0)
        return { tr("Make a backup"), tr("There is none yet. It takes a minute."), u"stick"_s };
    return { tr("Make a backup"), tr("The last one is %n days old.", "", days), u"stick"_s };
}

AttentionWords Words::photo(const Attention& attention, const QString& name, QDate today)
{
    return { tr("Photo of %1 still to be looked at")
                 .arg(session::dayInWords(session::dayOf(attention.at), today)),
             tr("From the talk with %1. Who may see it?").arg(name), u"camera"_s };
}

AttentionWords Words::of(const Attention& attention, const QString& name, QDate today)
{
    switch (attention.kind) {
    case Attention::Kind::OpenTalk:
        return { tr("Go on with a talk"), tr("The talk with %1 is not finished.").arg(name),
                 u"gesprek"_s };
    case Attention::Kind::Conflict:
        return { tr("Two laptops changed this"), tr("Choose with %1 what is right.").arg(name),
                 u"laptops"_s };
    case Attention::Kind::WaitingOver:
        return { tr("Consent did not come"),
                 tr("What shall happen with the dossier of %1?").arg(name), u"kalender"_s };
    case Attention::Kind::Photo:
        return photo(attention, name, today);
    case Attention::Kind::Badge:
        return { tr("A badge waits for you"),
                 tr("%1 has proof for “%2”. Look it over together.")
                     .arg(name,
                          attention.badge.in(QLocale().language() == QLocale::Dutch ? u"nl"
                                                                                    : u"en")),
                 u"medaille"_s };
    case Attention::Kind::Waiting:
        return { tr("Waiting for consent"), tr("%1, %n days left.", "", attention.days).arg(name),
                 u"document"_s };
    case Attention::Kind::LongAgo:
        return { tr("No talk for %n weeks", "", attention.days / 7),
                 tr("Make an appointment with %1.").arg(name), u"kalender"_s };
    case Attention::Kind::PastTerm:
        return { tr("%n dossiers are past the term", "", attention.days),
                 tr("Keep them, or take them away?"), u"kalender"_s };
    case Attention::Kind::BackupOld:
        break;
    }
    return backup(attention.days);
}

} // namespace

AttentionWords wordsFor(const Attention& attention, const QString& name, QDate today)
{
    AttentionWords words = Words::of(attention, name, today);
    // A hidden name is a letter with a full stop, which ends the sentence too.
    if (name.endsWith(u'.'))
        words.detail.replace(u".."_s, u"."_s);
    return words;
}

} // namespace inkaart::shell
