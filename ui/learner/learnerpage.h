// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/session/opendossier.h"
#include "ui/session/page.h"
#include "ui/session/session.h"

#include <QPointer>

class QTimer;
class QVBoxLayout;

namespace inkaart::widgets {
class Banner;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::learner {

/// What the tabs of a learner share: the notices on top (waiting, two laptops, the same person
/// elsewhere), following the dossier, and places about this learner.
class LearnerPage : public session::Page {
    Q_OBJECT

public:
    LearnerPage(const session::Place& place, session::Session& session,
                session::Navigator& navigator, QWidget* parent);

    Frame frame() const override { return Frame::RailAndLearner; }
    void refresh() override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;
    /// The passport, where a tab has no paper of its own.
    session::Place printPlace() const override;

protected:
    /// Shows the dossier as it is now. Called when the page opens and after every change.
    virtual void fill() = 0;

    session::Session& session() const { return m_session; }
    session::Navigator& navigator() const { return m_navigator; }
    session::OpenDossier* open() const { return m_open; }
    const dossier::Dossier& dossier() const { return m_open->dossier(); }
    dossier::Time now() const { return m_session.clock().nowMs(); }
    QDate today() const { return m_session.clock().now().toLocalTime().date(); }
    /// "12 mei"; empty for 0.
    QString day(dossier::Time at) const;
    /// By what the learner is called here; initials while names are hidden.
    QString called(int most = 32) const;
    QVBoxLayout& body() const;
    /// Height the window shows below the notices, without the page's margins.
    int heightInSight() const;
    /// Gives everything on the page the size that it asked for now, so that it is painted once.
    void layOut();
    bool hasNotices() const;
    void go(session::Place::Kind kind, const QString& detail = {},
            const base::RecordId& record = {});
    session::Place placeOf(session::Place::Kind kind, const QString& detail = {},
                           const base::RecordId& record = {}) const;
    template<class T>
    bool check(const base::Result<T>& result)
    {
        if (!result)
            warn(result.error());
        return result.has_value();
    }
    void warn(const base::Error& error);

private:
    void fillNotices();

    session::Place m_place;
    session::Session& m_session;
    session::Navigator& m_navigator;
    QPointer<session::OpenDossier> m_open;
    widgets::ScrollPage* m_scroll;
    QVBoxLayout* m_notices;
    QTimer* m_soon;
};

/// Takes everything out of \a layout.
void emptyLayout(QLayout& layout);

} // namespace inkaart::learner
