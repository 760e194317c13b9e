// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sectionview.h"

#include <QPointer>

class QComboBox;

namespace inkaart::widgets {
class Label;
}

namespace inkaart::settings {

class WhoseCards;

/// Afdrukken: which printer, which second language, what the QR code says, and the cards.
class PrintView : public SectionView {
    Q_OBJECT

public:
    explicit PrintView(Desk& desk, QWidget* parent = nullptr);
    ~PrintView() override;

    void fill() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildPaper();
    QWidget* buildQr();
    QWidget* buildCards();
    void askPrinters();
    void fillPrinters(const QStringList& names);

    QComboBox* m_printer;
    QComboBox* m_language;
    widgets::Label* m_qr = nullptr;
    QPointer<WhoseCards> m_whose;
};

} // namespace inkaart::settings
