// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/teststore.h"
#include "ui/session/navigator.h"
#include "ui/settings/sections.h"
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace inkaart::tests {

/// The settings page on a real store, with a machine around it that answers as it is told.
class Stage {
public:
    explicit Stage(QSize size = { 1262, 768 })
        : m_size(size)
    {
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        tools.cost = { 16, 1, 1 };
        tools.keychainPatience = std::chrono::milliseconds(300);
        tools.drives = [] { return std::vector<settings::Drive>(); };
        tools.printers = [] { return QStringList{ QStringLiteral("Voorbeeld-printer") }; };
        tools.documents = folder.path();
        tools.chooseFolder = [this](QWidget*, const QString&, const settings::Tools::Chosen& then) {
            then(answer);
        };
        tools.chooseFile = tools.chooseFolder;
        QObject::connect(&navigator, &session::Navigator::warned,
                         [this](const QString& sentence) { warning = sentence; });
    }

    void open(QLatin1StringView section)
    {
        page.reset();
        const session::Place place{
            .kind = session::Place::Kind::Settings, .learner = {}, .record = {}, .detail = section
        };
        page = std::make_unique<settings::SettingsPage>(place, store.session(), navigator, tools);
        page->resize(m_size);
        page->show();
        page->refresh();
    }

    /// Opens the store anew with \a passphrase and shows \a section to whoever that is.
    void comeInAs(const QString& passphrase, QLatin1StringView section)
    {
        page.reset();
        store.reopen(passphrase);
        open(section);
    }

    template<class T = QWidget>
    T* find(const char* name) const
    {
        return page->findChild<T*>(QLatin1StringView(name));
    }
    /// Is there and can be seen.
    bool isSeen(const char* name) const
    {
        const QWidget* widget = find(name);
        return widget && widget->isVisible();
    }
    void click(const char* name)
    {
        // What was just unfolded has to find its place first, as it has when somebody points at it.
        QCoreApplication::processEvents();
        auto* button = find(name);
        QVERIFY2(button, name);
        QVERIFY2(button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// One word of a choice of some words.
    void choose(const char* name, int index)
    {
        auto* choice = find(name);
        QVERIFY2(choice, name);
        const auto words = choice->findChildren<QAbstractButton*>();
        QVERIFY2(index < words.size(), name);
        QTest::mouseClick(words[index], Qt::LeftButton);
    }
    /// Empties a field and types into it.
    void type(const char* name, const QString& text)
    {
        auto* field = find(name);
        QVERIFY2(field, name);
        QVERIFY2(field->isVisible(), name);
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    QString text(const char* name) const
    {
        const auto* label = find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    QString fieldText(const char* name) const
    {
        const auto* edit = find<QLineEdit>(name);
        return edit ? edit->text() : QString();
    }

    TestStore store;
    QTemporaryDir folder;
    session::Navigator navigator;
    settings::Tools tools;
    QString answer; ///< of the system's dialogs
    QString warning;
    std::unique_ptr<settings::SettingsPage> page;

private:
    QSize m_size;
};

} // namespace inkaart::tests
