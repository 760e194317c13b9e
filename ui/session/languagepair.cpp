// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/languagepair.h"

#include "core/framework/phrases.h"

namespace inkaart::session {

void LanguagePair::setOwn(const QString& language)
{
    const bool hasCards = framework::Phrases::builtIn().languages().contains(language);
    m_own = hasCards ? language : QStringLiteral("nl");
    m_isOwnFirst = true;
    Q_EMIT changed();
}

void LanguagePair::swap()
{
    m_isOwnFirst = !m_isOwnFirst;
    Q_EMIT changed();
}

} // namespace inkaart::session
