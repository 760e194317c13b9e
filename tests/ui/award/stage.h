// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/drain.h"
#include "tests/ui/support/teststore.h"
#include "ui/award/pages.h"
#include "ui/award/paperports.h"
#include "ui/session/page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linkbutton.h"

#include <QSignalSpy>
#include <QTest>

namespace inkaart::award::test {

/// One page at a time in a window of the size of the mock-ups, on a real store.
class Stage {
public:
    Stage()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        QObject::connect(&navigator, &session::Navigator::placeAsked,
                         [this](const session::Place& place) { asked = place; });
        QObject::connect(&navigator, &session::Navigator::backAsked, [this] { ++backs; });
    }

    session::Session& session() { return data.session(); }
    session::OpenDossier& open() { return **session().openLearner(data.amina); }
    const dossier::Dossier& dossier() { return open().dossier(); }

    session::Page* show(session::Place::Kind kind, const QString& detail = {},
                        QSize size = { 1262, 696 })
    {
        page.reset();
        page.reset(make({ .kind = kind, .learner = learner, .record = record, .detail = detail },
                        session(), navigator, nullptr));
        page->resize(size);
        page->setAutoFillBackground(true);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qWarning("the window did not become active");
        if (QWidget* focus = page->firstFocus())
            focus->setFocus();
        QCoreApplication::processEvents();
        return page.get();
    }

    /// The visible widget of that name; with \a key, the one whose property is \a value.
    QWidget* find(const char* name, const char* key = nullptr, const QString& value = {})
    {
        settle();
        for (QWidget* widget : page->findChildren<QWidget*>(QString::fromLatin1(name))) {
            if (widget->isVisible() && (!key || widget->property(key).toString() == value))
                return widget;
        }
        return nullptr;
    }
    bool click(const char* name, const char* key = nullptr, const QString& value = {})
    {
        QWidget* widget = find(name, key, value);
        if (!widget)
            return false;
        if (widget->isEnabled())
            QTest::mouseClick(widget, Qt::LeftButton);
        settle();
        return true;
    }
    /// Rows that were made anew are shown by the layout a little later.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    QString words(const char* name)
    {
        settle();
        const auto* label = qobject_cast<widgets::Label*>(find(name));
        return label ? label->text() : QString();
    }
    void grab(const QString& name)
    {
        const QString folder = qEnvironmentVariable("INKAART_SHOTS");
        if (folder.isEmpty())
            return;
        tests::drain();
        page->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    base::RecordId addStory(const QStringList& skills, const QString& story,
                            dossier::Visibility visibility = dossier::Visibility::Private)
    {
        dossier::Evidence evidence;
        evidence.skills = skills;
        evidence.story = story;
        evidence.visibility = visibility;
        evidence.at = data.clock.nowMs();
        return *open().add(evidence);
    }
    base::RecordId addWitness(const QStringList& skills, const QString& name, const QString& role,
                              bool atWork)
    {
        dossier::Evidence evidence;
        evidence.skills = skills;
        evidence.seenBy = name;
        evidence.seenByRole = role;
        evidence.seenAtWork = atWork;
        evidence.at = data.clock.nowMs();
        return *open().add(evidence);
    }
    base::RecordId addRating(const QString& skill, dossier::Voice voice, dossier::Level level)
    {
        dossier::Rating rating;
        rating.skill = skill;
        rating.voice = voice;
        rating.level = level;
        rating.at = data.clock.nowMs();
        return *open().add(rating);
    }
    /// Enough for the badge "praten en luisteren" at the level "on their own".
    void fillTalking()
    {
        const QString skill = QStringLiteral("praten-en-luisteren");
        addRating(skill, dossier::Voice::Learner, dossier::Level::Can);
        addRating(skill, dossier::Voice::Worker, dossier::Level::Can);
        addWitness({ skill }, QStringLiteral("Piet de Wit (voorbeeld)"),
                   QStringLiteral("leermeester"), true);
        addStory({ skill }, QStringLiteral("Ik legde uit hoe de oven werkt."));
    }
    dossier::Entry<dossier::Award> newestAward()
    {
        const auto awards = dossier().all<dossier::Award>();
        if (awards.empty())
            qFatal("no award");
        return awards.back();
    }
    /// Ticks everything that is not ticked yet.
    void tickAll()
    {
        for (bool isOpen = true; isOpen;) {
            isOpen = false;
            for (QWidget* widget : page->findChildren<QWidget*>(QStringLiteral("criterion"))) {
                auto* tick = qobject_cast<QAbstractButton*>(widget);
                if (!tick || !tick->isVisible() || tick->isChecked())
                    continue;
                QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(12, tick->height() / 2));
                QCoreApplication::processEvents();
                isOpen = true;
                break;
            }
        }
    }

    tests::TestStore data;
    session::Navigator navigator;
    base::DossierId learner = data.amina;
    base::RecordId record;
    session::Place asked;
    int backs = 0;
    std::unique_ptr<session::Page> page;
};

inline const QString talking2 = QStringLiteral("urn:inkaart:achievement:praten-en-luisteren/2");

} // namespace inkaart::award::test
