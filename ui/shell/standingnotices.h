// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writability.h"

#include <QWidget>

namespace inkaart::session {
class Session;
}
namespace inkaart::widgets {
class Banner;
class Button;
} // namespace inkaart::widgets

namespace inkaart::shell {

/// What stays above the worker's pages as long as it is so: part of the work is damaged, the date
/// cannot be right, this is only for reading.
/// Object names: damageNotice, setAsideNotice, clockNotice (with clockYes and clockNo),
/// readOnlyNotice.
class StandingNotices : public QWidget {
    Q_OBJECT

public:
    explicit StandingNotices(session::Session& session, QWidget* parent = nullptr);

    bool isEmpty() const;

Q_SIGNALS:
    /// The date was confirmed; days can be counted again.
    void clockBelieved();

private:
    void tellDamage();
    void tellNobody();
    void tellSetAside();
    void askDate();
    void sayYes();
    void sayNo();
    void tellReadOnly();
    static QString whyReadOnly(store::Writability why);
    widgets::Banner* add(const QString& name);

    session::Session& m_session;
    widgets::Banner* m_damage;
    widgets::Banner* m_setAside;
    widgets::Banner* m_clock;
    widgets::Button* m_no = nullptr;
    widgets::Banner* m_readOnly;
};

} // namespace inkaart::shell
