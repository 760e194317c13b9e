// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/paper.h"
#include "core/framework/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::award {

namespace {

/// Whether most letters of \a words are of the script \a language is written in, and that script is
/// not the one of Dutch: only then do the letters tell which of the two was typed.
bool isInScriptOf(const QString& language, const QString& words)
{
    const QString name = framework::Phrases::builtIn().nativeName(language);
    const auto letter =
        std::find_if(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    if (letter == name.end() || letter->script() == QChar::Script_Latin)
        return false;
    qsizetype own = 0;
    qsizetype others = 0;
    for (const QChar c : words) {
        if (c.isLetter())
            ++(c.script() == letter->script() ? own : others);
    }
    return own > others;
}

/// What was typed, in the half of the paper it belongs to. The other half keeps its line to write
/// on: an interpreter at the table has a pen.
framework::Text asTyped(const QString& words, const QString& language)
{
    if (words.isEmpty())
        return {};
    if (!isInScriptOf(language, words))
        return framework::Text(words);
    framework::Text text{ QString() };
    text.set(language, words);
    return text;
}

} // namespace

print::AgreementPage agreementPage(const dossier::Conversation& conversation,
                                   const PaperContext& context)
{
    const dossier::Agreement& agreement = conversation.agreement;
    print::AgreementPage page;
    page.centre = context.centre;
    page.isExample = context.isExample;
    page.worker = context.worker.section(u' ', 0, 0);
    page.language = context.language;
    page.learnerDoes = asTyped(agreement.learnerDoes, context.language);
    page.workerDoes = asTyped(agreement.workerDoes, context.language);
    page.who = asTyped(agreement.who, context.language);
    page.when = asTyped(agreement.when, context.language);
    page.where = asTyped(agreement.where, context.language);
    page.nextTalk = asTyped(agreement.nextTalk, context.language);
    page.telephone = context.workerTelephone;
    return page;
}

} // namespace inkaart::award
