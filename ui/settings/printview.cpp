// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/printview.h"

#include "core/framework/phrases.h"
#include "ui/session/learnerwords.h"
#include "ui/session/navigator.h"
#include "ui/session/runthen.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/wheelguard.h"
#include "ui/settings/whosecards.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using widgets::Button;

PrintView::PrintView(Desk& desk, QWidget* parent)
    : SectionView(desk, parent)
    , m_printer(new QComboBox)
    , m_language(new QComboBox)
{
    m_printer->setObjectName(u"printerChoice"_s);
    m_language->setObjectName(u"paperLanguage"_s);
    for (QComboBox* box : { m_printer, m_language }) {
        box->setMinimumWidth(240);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        // A wheel over the page must scroll it and not change a setting in passing.
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(new WheelGuard(box));
    }
    column()->addWidget(buildPaper());
    auto* columns = new Columns;
    columns->add(buildQr(), 1);
    columns->add(buildCards(), 1);
    column()->addWidget(columns);
    column()->addStretch(1);
    askPrinters();
}

QWidget* PrintView::buildPaper()
{
    auto* card = new SettingsCard(tr("On paper"));
    //: Which printer is chosen beforehand
    m_printer->setAccessibleName(tr("Printer"));
    m_language->setAccessibleName(tr("Second language"));
    card->addRow(
        //: Which printer is chosen beforehand
        new SettingRow(tr("Printer"), tr("The one that is chosen beforehand."), m_printer));
    card->addRow(new SettingRow(tr("Second language"),
                                tr("Beside the Dutch, on certificates, passports and cards."),
                                m_language));
    m_language->addItem(tr("The learner's own"), u"learner"_s);
    for (const QString& code : framework::Phrases::builtIn().languages()) {
        if (code != "nl"_L1)
            m_language->addItem(session::languageInWords(code), code);
    }
    m_language->addItem(tr("None, only Dutch"), u"none"_s);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        prefer(u"paperLanguage"_s, m_language->itemData(index).toString());
    });
    connect(m_printer, &QComboBox::activated, this,
            [this](int index) { prefer(u"printer"_s, m_printer->itemData(index).toString()); });
    return card;
}

QWidget* PrintView::buildQr()
{
    auto* card = new SettingsCard(tr("The QR code"));
    m_qr = new widgets::Label;
    card->body()->addWidget(m_qr);
    card->body()->addStretch(1);
    return card;
}

QWidget* PrintView::buildCards()
{
    auto* card = new SettingsCard(tr("Cards for on the table"));
    card->body()->addWidget(new widgets::Label(
        tr("All cards, eight on a sheet, in two languages. Afterwards you take over the piles.")));
    card->body()->addStretch(1);
    auto* print = new Button(tr("Print cards"), u"afdrukken"_s);
    print->setObjectName(u"printCardsButton"_s);
    auto* piles = new Button(tr("Take over cards"), u"kaart"_s);
    piles->setObjectName(u"takeOverButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(print);
    row->addWidget(piles);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(piles, &Button::clicked, this, [this] {
        if (!m_whose)
            m_whose = new WhoseCards(desk(), window());
        m_whose->ask();
    });
    connect(print, &Button::clicked, this, [this] {
        desk().navigator().go(session::Place{ .kind = session::Place::Kind::Preview,
                                              .learner = {},
                                              .record = {},
                                              .detail = u"cards"_s });
    });
    return card;
}

void PrintView::askPrinters()
{
    fillPrinters({});
    session::runThen(this, desk().tools().printers,
                     [this](const QStringList& names) { fillPrinters(names); });
}

void PrintView::fillPrinters(const QStringList& names)
{
    const QString chosen = session().preference(u"printer"_s);
    m_printer->clear();
    m_printer->addItem(tr("Ask every time"), QString());
    for (const QString& name : names)
        m_printer->addItem(name, name);
    // One that is switched off or at another place stays chosen.
    if (!chosen.isEmpty() && m_printer->findData(chosen) < 0)
        m_printer->addItem(tr("%1 (not here now)").arg(chosen), chosen);
    m_printer->setCurrentIndex(m_printer->findData(chosen));
}

void PrintView::fill()
{
    const QString kept = session().preference(u"paperLanguage"_s, u"learner"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(kept)));
    const QString printer = session().preference(u"printer"_s);
    m_printer->setCurrentIndex(std::max(0, m_printer->findData(printer)));
    const QString url = desk().settings().url;
    m_qr->setText(
        url.isEmpty()
            ? tr("The whole badge stands in the QR code. Who has Inkaart can check it: "
                 "choose Check a badge. With a page of your own (see This centre) everybody can, "
                 "with the camera of a phone.")
            : tr("The whole badge stands in the QR code. A phone opens %1 and checks it there. "
                 "What stands in the badge is not sent to that page.")
                  .arg(url));
}

PrintView::~PrintView()
{
    delete m_whose;
}

QWidget* PrintView::firstFocus()
{
    return m_printer;
}

} // namespace inkaart::settings
