// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace inkaart::shell {

/// The language of the worker's frame: Dutch where the system is Dutch, English elsewhere;
/// INKAART_LANGUAGE goes before, then what somebody chose on this laptop.
class Language {
public:
    Language() = default;

    /// Puts the language on the application. Call before the first widget.
    /// INKAART_LANGUAGE goes before everything; \a usual before what the system says.
    void start(const char* usual = "");
    /// From the one to the other, and keeps the choice.
    void toggle();
    /// "nl" or "en"; anything else is the system's. Keeps the choice.
    void choose(const QString& language);
    bool isDutch() const { return m_isDutch; }

private:
    void put(bool dutch);

    QTranslator m_texts;
    QTranslator m_qt; ///< Qt's own words: file and print dialogs
    bool m_isDutch = false;
};

} // namespace inkaart::shell
