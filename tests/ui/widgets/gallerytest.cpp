// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every widget in light and dark, wide and compact, with normal and large text, and
// looks whether each of them gets the room it needs. INKAART_GALLERY=<folder> keeps the pictures.
#include "tests/unitmain.h"

#include "tests/ui/widgets/gallery.h"

#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/sidesheet.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace inkaart;

namespace {

/// Whether `widget` is as large as what it shows needs.
QString complaint(const QWidget* widget)
{
    const QSize has = widget->size();
    const QSize least = widget->minimumSizeHint();
    const int tall =
        widget->hasHeightForWidth() ? widget->heightForWidth(has.width()) : least.height();
    if (has.width() >= least.width() && has.height() >= tall)
        return {};
    return u"%1 \"%2\" has %3x%4, needs %5x%6"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()))
        .arg(widget->accessibleName())
        .arg(has.width())
        .arg(has.height())
        .arg(least.width())
        .arg(tall);
}

} // namespace

class GalleryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everythingHasRoom_data();
    void everythingHasRoom();
    void buttonsAreLargeEnoughToTouch();

private:
    QTemporaryDir m_temporary;
    QString m_folder;
};

void GalleryTest::initTestCase()
{
    m_folder = qEnvironmentVariable("INKAART_GALLERY", m_temporary.path());
    QVERIFY(QDir().mkpath(m_folder));
    theme::Theme::instance().setReducedMotion(true);
    theme::Theme::instance().setChoice(theme::SchemeChoice::Light);
    theme::Theme::instance().apply();
    widgets::FocusRing::install();
}

void GalleryTest::everythingHasRoom_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("text");
    for (const QString& board : gallery::boards()) {
        const auto row = [&](const char* what, bool dark, QSize size, double text) {
            QTest::newRow(qPrintable(board + u'-' + QLatin1StringView(what)))
                << board << dark << size << text;
        };
        row("wide", false, { 1366, 768 }, 1.0);
        row("wide-dark", true, { 1366, 768 }, 1.0);
        row("low", false, { 1280, 680 }, 1.0);
        row("compact", false, { 683, 384 }, 1.0);
        row("compact-dark", true, { 683, 384 }, 1.0);
        row("text-130", false, { 1366, 768 }, 1.3);
    }
}

void GalleryTest::everythingHasRoom()
{
    QFETCH(QString, board);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(double, text);
    theme::Theme& look = theme::Theme::instance();
    look.setTextFactor(text);
    look.setSizeClass(theme::sizeClassFor(size, text));
    look.setChoice(dark ? theme::SchemeChoice::Dark : theme::SchemeChoice::Light);

    const std::unique_ptr<QWidget> window(gallery::makeBoard(board));
    const bool fixed =
        board.startsWith("map"_L1) || board == "sheet"_L1 || board == "conversation"_L1;
    window->resize(size);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    if (!fixed) {
        // Boards of loose widgets are pages that scroll: as high as they need.
        const int tall = window->layout()->heightForWidth(size.width());
        window->resize(size.width(), std::max(size.height(), tall));
    }
    if (auto* sheet = window->findChild<widgets::SideSheet*>())
        sheet->open();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QStringList complaints;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool ours = QByteArray(widget->metaObject()->className()).startsWith("inkaart::");
        if (ours && widget->isVisible() && !complaint(widget).isEmpty())
            complaints << complaint(widget);
    }
    const QString file = m_folder + u'/' + QLatin1StringView(QTest::currentDataTag()) + ".png"_L1;
    QVERIFY(window->grab().save(file));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY2(window->width() <= size.width(), qPrintable(QString::number(window->width())));
}

void GalleryTest::buttonsAreLargeEnoughToTouch()
{
    theme::Theme& look = theme::Theme::instance();
    look.setTextFactor(1.0);
    look.setSizeClass(theme::SizeClass::Compact);
    for (const QString& board : gallery::boards()) {
        const std::unique_ptr<QWidget> window(gallery::makeBoard(board));
        window->resize(683, 900);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(board));
            QVERIFY2(button->width() >= 44 && button->height() >= 44,
                     qPrintable(u"%1: %2 is %3x%4"_s.arg(board, button->accessibleName())
                                    .arg(button->width())
                                    .arg(button->height())));
        }
    }
}

QTEST_MAIN(GalleryTest)
#include "gallerytest.moc"
