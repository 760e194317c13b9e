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
    void start();
    /// From the one to the other, and keeps the choice.
    void toggle();
    bool isDutch() const { return m_isDutch; }

private:
    void put(bool dutch);

    QTranslator m_texts;
    QTranslator m_qt; ///< Qt's own words: file and print dialogs
    bool m_isDutch = false;
};

} // namespace inkaart::shell
