// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/widgets/sidesheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::widgets;

class SideSheetTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void takesTheFocusAndGivesItBack();
    void keepsTheFocusInside();
    void veilCloses();
    void followsTheHost();

private:
    std::unique_ptr<QWidget> m_window;
    Button* m_behind = nullptr;
    SideSheet* m_sheet = nullptr;
    LineEdit* m_field = nullptr;
    Button* m_foot = nullptr;
};

void SideSheetTest::initTestCase()
{
    theme::Theme::instance().apply();
}

void SideSheetTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 600);
    auto* column = new QVBoxLayout(m_window.get());
    m_behind = new Button(u"Open"_s);
    column->addWidget(m_behind);
    column->addWidget(new Button(u"Ernaast"_s));
    m_sheet = new SideSheet(m_window.get());
    m_field = new LineEdit;
    m_sheet->body()->addWidget(m_field);
    m_foot = new Button(u"Klaar"_s);
    m_sheet->foot()->addWidget(m_foot);
    connect(m_behind, &QAbstractButton::clicked, m_sheet, &SideSheet::open);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_behind->setFocus();
}

void SideSheetTest::takesTheFocusAndGivesItBack()
{
    QSignalSpy dismissed(m_sheet, &SideSheet::dismissed);
    QTest::keyClick(m_behind, Qt::Key_Space);
    QVERIFY(m_sheet->isOpen());
    QCOMPARE(m_window->focusWidget(), m_field);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_sheet->isOpen());
    QCOMPARE(dismissed.count(), 1);
    QCOMPARE(m_window->focusWidget(), m_behind);
}

void SideSheetTest::keepsTheFocusInside()
{
    m_sheet->open();
    QList<QWidget*> visited;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QVERIFY(m_sheet->isAncestorOf(m_window->focusWidget()));
        visited << m_window->focusWidget();
    }
    QVERIFY(visited.contains(m_field));
    QVERIFY(visited.contains(m_foot));
    QVERIFY(visited.contains(m_sheet->findChild<QWidget*>(u"closeSheet"_s)));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Backtab);
    QVERIFY(m_sheet->isAncestorOf(m_window->focusWidget()));
}

void SideSheetTest::veilCloses()
{
    m_sheet->open();
    QTest::mouseClick(m_sheet, Qt::LeftButton, {}, QPoint(900, 300));
    QVERIFY(m_sheet->isOpen());
    QTest::mouseClick(m_sheet, Qt::LeftButton, {}, QPoint(100, 300));
    QVERIFY(!m_sheet->isOpen());
}

void SideSheetTest::followsTheHost()
{
    m_sheet->open();
    m_window->resize(500, 400);
    QTRY_COMPARE(m_sheet->size(), QSize(500, 400));
    QVERIFY(m_foot->mapTo(m_window.get(), QPoint()).x() >= 0);
    QTest::mouseClick(m_sheet->findChild<Button*>(u"closeSheet"_s), Qt::LeftButton);
    QVERIFY(!m_sheet->isOpen());
}

QTEST_MAIN(SideSheetTest)
#include "sidesheettest.moc"
