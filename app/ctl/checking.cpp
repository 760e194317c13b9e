// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/trusting.h"
#include "core/award/trust.h"
#include "core/credential/passportcheck.h"
#include "core/credential/reader.h"
#include "core/web/network.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

int exitFor(credential::Verdict verdict)
{
    switch (verdict) {
    case credential::Verdict::Valid:
        return Yes;
    case credential::Verdict::Refused:
        return No;
    case credential::Verdict::Unsure:
        break;
    }
    return Unsure;
}

void print(const credential::Report& report)
{
    for (const credential::Check& check : report.checks)
        say(u"  %1: %2%3"_s.arg(check.name, credential::answerName(check.answer),
                                check.why.isEmpty() ? QString() : u" ("_s + check.why + u')'));
    for (const QString& warning : report.warnings)
        say(u"  note: "_s + warning);
}

void print(const credential::PassportReport& passport)
{
    print(passport.report);
    if (passport.list.issuer.isEmpty())
        return;
    const qsizetype count = passport.list.lines.size();
    say(u"  holder: "_s
        + (passport.list.holder.isEmpty() ? u"nobody is named"_s : passport.list.holder));
    say(u"  printed: "_s + passport.list.date.toString(Qt::ISODate));
    say(u"  badges: %1 of %2"_s.arg(count).arg(count + passport.list.leftOut));
    for (const auto& line : passport.list.lines) {
        const auto known = passport.takenBack.constFind(line.number);
        const QString standing = known == passport.takenBack.cend()
            ? QString()
            : u"  taken back on "_s + known->at.date().toString(Qt::ISODate);
        // One piece after another: a name may hold "%1" itself.
        say(u"  "_s + line.number + u"  "_s + line.date.toString(Qt::ISODate) + u"  "_s + line.name
            + standing);
    }
    if (passport.list.leftOut > 0)
        say(u"  note: %1 more on the paper are not in its code"_s.arg(passport.list.leftOut));
}

/// What was found and what came of looking at it.
struct Checked {
    QString place;
    credential::Report report; ///< of a badge
    std::optional<credential::PassportReport> passport;

    credential::Verdict verdict() const
    {
        return passport ? passport->report.verdict : report.verdict;
    }
    QJsonObject toJson() const { return passport ? passport->toJson() : report.toJson(); }
};

Checked checked(const credential::Found& found, const credential::VerifyOptions& options)
{
    if (found.isPassport)
        return { found.place, {}, credential::checkPassport(found.bytes, options) };
    return { found.place, credential::verify(found.bytes, options), {} };
}

/// Refused before unsure before valid: a file is as good as the worst that is in it.
credential::Verdict worst(const QList<Checked>& all)
{
    using credential::Verdict;
    for (const Verdict verdict : { Verdict::Refused, Verdict::Unsure }) {
        if (std::any_of(all.begin(), all.end(),
                        [&](const Checked& one) { return one.verdict() == verdict; }))
            return verdict;
    }
    return Verdict::Valid;
}

/// One object whatever the file holds: the worst of several stands where one alone would, and all
/// of them under "badges".
void answerInJson(const QList<Checked>& all)
{
    const auto isWorst = [&](const Checked& one) { return one.verdict() == worst(all); };
    QJsonObject json = std::find_if(all.begin(), all.end(), isWorst)->toJson();
    QJsonArray badges;
    for (const Checked& one : all) {
        QJsonObject badge = one.toJson();
        badge.insert("place"_L1, one.place);
        badges.append(badge);
    }
    if (all.size() > 1)
        json.insert("badges"_L1, badges);
    sayJson(json);
}

void answerInWords(const QList<Checked>& all)
{
    say(credential::verdictName(worst(all)));
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.size() > 1)
            say(u"badge %1 of %2, "_s.arg(i + 1).arg(all.size()) + all[i].place + u": "_s
                + credential::verdictName(all[i].verdict()));
        if (all[i].passport)
            print(*all[i].passport);
        else
            print(all[i].report);
    }
}

/// Whom to ask for keys and status: a folder in place of the network, the network, or nobody.
std::shared_ptr<web::DocumentSource> webOf(const Invocation& call)
{
    if (call.has(u"web"_s))
        return std::make_shared<web::FolderSource>(call.value(u"web"_s));
    if (call.has(u"offline"_s))
        return {};
    return std::make_shared<web::NetworkSource>();
}

/// The time, whom to trust, whom to ask, and with --store what that centre knows about its own
/// badges.
base::Result<credential::VerifyOptions> optionsOf(const Invocation& call)
{
    const auto issuers = trusted(call);
    if (!issuers)
        return base::fail(issuers.error());
    credential::VerifyOptions options{ .now = call.clock().now(), .trusted = *issuers };
    options.web = webOf(call);
    if (call.has(u"store"_s)) {
        const auto store = call.openForReading();
        if (!store)
            return base::fail(store.error());
        const auto known = award::verifyOptions(**store);
        options.trusted += known.trusted;
        options.revoked = known.revoked;
        options.isRevokedWhole = known.isRevokedWhole;
    }
    const QString recipient = call.value(u"recipient"_s).trimmed();
    (recipient.contains(u'@') ? options.recipientEmail : options.recipientName) = recipient;
    if (call.has(u"at"_s))
        options.now = *timeIn(call.value(u"at"_s));
    return options;
}

base::Result<QList<credential::Found>> foundIn(const QByteArray& file)
{
    const QuietLibraries quiet;
    return credential::findCredentials(file);
}

} // namespace

int verify(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"verify takes one FILE"_s, Usage);
    if (call.has(u"at"_s) && !timeIn(call.value(u"at"_s)))
        return complain(u"--at is no ISO 8601 time"_s, Usage);
    if (call.has(u"web"_s) && !QFileInfo(call.value(u"web"_s)).isDir())
        return complain(u"--web is no folder"_s, Unreadable);
    const auto file = readFile(call.arguments.first());
    if (!file)
        return complain(file.error());
    const auto options = optionsOf(call);
    if (!options)
        return complain(options.error());
    const auto found = foundIn(*file);
    if (!found)
        return complain(found.error());
    QList<Checked> all;
    for (const credential::Found& one : *found)
        all.append(checked(one, *options));
    call.wantsJson() ? answerInJson(all) : answerInWords(all);
    return exitFor(worst(all));
}

int inspect(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"inspect takes one FILE"_s, Usage);
    const auto file = readFile(call.arguments.first());
    if (!file)
        return complain(file.error());
    const auto found = foundIn(*file);
    if (!found)
        return complain(found.error());
    QList<QJsonObject> credentials;
    for (const credential::Found& one : *found) {
        credentials.append(credential::verify(one.bytes, { .now = call.clock().now() }).credential);
        if (credentials.last().isEmpty())
            return complain(u"there is no credential in it that can be read"_s, Unreadable);
    }
    QJsonObject json = credentials.takeFirst();
    QJsonArray others;
    for (const QJsonObject& one : credentials)
        others.append(one);
    if (!others.isEmpty())
        json.insert("others"_L1, others);
    call.wantsJson() ? sayJson(json) : sayIndented(json);
    return Yes;
}

} // namespace inkaart::ctl
