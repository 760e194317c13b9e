// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/foreign.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using credential::AlignedTo;

namespace {

constexpr auto ownSkills = "urn:inkaart:skill:"_L1;

/// Addresses differ in what means nothing: http or https, a slash at the end, capitals.
QString addressKey(const QString& address)
{
    QString key = address.trimmed().toCaseFolded();
    for (const auto scheme : { "https://"_L1, "http://"_L1 }) {
        if (key.startsWith(scheme))
            key.remove(0, scheme.size());
    }
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

QString nameKey(const QString& name)
{
    return name.simplified().toCaseFolded();
}

/// "L2" of "L2 Critical thinking".
QString codeIn(const framework::Alignment& known)
{
    return nameKey(known.targetName).section(u' ', 0, 0);
}

bool isSameFramework(const AlignedTo& to, const framework::Alignment& known)
{
    return nameKey(to.framework).contains(nameKey(known.targetFramework))
        || addressKey(to.url) == addressKey(known.targetUrl);
}

/// The address of one skill, as ESCO has them; LifeComp has one for all that it names.
bool isOfOneSkill(const QString& address, const framework::Framework& framework)
{
    qsizetype users = 0;
    for (const framework::Skill& skill : framework.skills) {
        users +=
            std::any_of(skill.alignments.begin(), skill.alignments.end(),
                        [&](const auto& known) { return addressKey(known.targetUrl) == address; });
    }
    return users == 1;
}

bool isAddressOf(const framework::Alignment& known, const QString& address,
                 const framework::Framework& framework)
{
    return !address.isEmpty() && addressKey(known.targetUrl) == address
        && isOfOneSkill(address, framework);
}

bool fits(const framework::Alignment& known, const AlignedTo& to,
          const framework::Framework& framework)
{
    if (isAddressOf(known, addressKey(to.url), framework)
        || isAddressOf(known, addressKey(to.code), framework))
        return true;
    if (!isSameFramework(to, known))
        return false;
    const QString name = nameKey(to.name);
    const QString code = nameKey(to.code);
    const QString whole = nameKey(known.targetName);
    const bool isNamed = !name.isEmpty() && (whole == name || whole.section(u' ', 1) == name);
    return isNamed || (!code.isEmpty() && codeIn(known) == code);
}

bool isShownBy(const framework::Skill& skill, const AlignedTo& to,
               const framework::Framework& framework)
{
    const QString own = ownSkills + skill.id;
    if (to.url == own || to.code == own)
        return true;
    return std::any_of(skill.alignments.begin(), skill.alignments.end(),
                       [&](const auto& known) { return fits(known, to, framework); });
}

} // namespace

QStringList skillsNamedBy(const QList<AlignedTo>& alignments, const framework::Framework& framework)
{
    QStringList skills;
    for (const framework::Skill& skill : framework.skills) {
        if (std::any_of(alignments.begin(), alignments.end(),
                        [&](const AlignedTo& to) { return isShownBy(skill, to, framework); }))
            skills.append(skill.id);
    }
    return skills;
}

Holder compareHolder(QByteArrayView credential, const dossier::Learner& learner,
                     const credential::VerifyOptions& options)
{
    credential::VerifyOptions asking = options;
    asking.looksAtEndorsements = false;
    asking.web = nullptr;
    Holder holder = Holder::NotNamed;
    const auto ask = [&](const QString& name, const QString& email) {
        asking.recipientName = name;
        asking.recipientEmail = email;
        const auto report = credential::verify(credential, asking);
        const auto* check = report.check(u"recipient");
        if (check && check->reason == credential::Reason::RecipientFits)
            holder = Holder::Fits;
        else if (check && check->reason == credential::Reason::RecipientDiffers
                 && holder == Holder::NotNamed)
            holder = Holder::Differs;
    };
    for (const QString& name : { learner.fullName, learner.callName, learner.nameInOwnScript }) {
        if (!name.isEmpty() && holder != Holder::Fits)
            ask(name, {});
    }
    if (learner.contact.contains(u'@') && holder != Holder::Fits)
        ask({}, learner.contact.trimmed());
    return holder;
}

} // namespace inkaart::award
