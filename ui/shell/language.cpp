// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "ui/shell/look.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

void Language::start(const char* usual)
{
    QLocale wanted = QLocale::system();
    if (const QString kept = keptLanguage(); !kept.isEmpty())
        wanted = QLocale(kept);
    if (*usual)
        wanted = QLocale(QString::fromLatin1(usual));
    if (const QString asked = qEnvironmentVariable("INKAART_LANGUAGE"); !asked.isEmpty())
        wanted = QLocale(asked);
    put(wanted.language() == QLocale::Dutch);
}

void Language::toggle()
{
    put(!m_isDutch);
    keepLanguage(m_isDutch ? u"nl"_s : u"en"_s);
}

void Language::choose(const QString& language)
{
    const bool isKnown = language == "nl"_L1 || language == "en"_L1;
    keepLanguage(isKnown ? language : QString());
    const QLocale wanted = isKnown ? QLocale(language) : QLocale::system();
    put(wanted.language() == QLocale::Dutch);
}

void Language::put(bool dutch)
{
    m_isDutch = dutch;
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                              : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString file = dutch ? u":/inkaart/translations/inkaart_nl.qm"_s
                               : u":/inkaart/translations/inkaart_en.qm"_s;
    if (m_texts.load(file))
        QCoreApplication::installTranslator(&m_texts);
    if (dutch && m_qt.load(u"qtbase_nl"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace inkaart::shell
