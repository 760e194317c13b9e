// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace inkaart::widgets {
class Button;
class Label;
class LabeledField;
class LineEdit;
} // namespace inkaart::widgets

namespace inkaart::award {

class AwardModel;
struct Offer;

/// 1. Kies de badge: what could be given now, and the ways to find or make another. With a badge
/// that is mended the reason stands here instead.
class OfferColumn : public QWidget {
    Q_OBJECT

public:
    explicit OfferColumn(AwardModel& model, QWidget* parent = nullptr);
    QWidget* firstFocus() const;
    /// Says that a reason is needed, and goes there.
    void askWhy();

Q_SIGNALS:
    void searchAsked();
    void ownAsked();
    void tellAsked();
    /// The chosen badge for more people at once.
    void severalAsked();

private:
    void fill();
    void followDraft();
    void fillOld();
    QString lineOf(const Offer& offer, bool isChosen) const;

    AwardModel& m_model;
    widgets::Label* m_title;
    widgets::Label* m_old;
    widgets::LineEdit* m_why;
    widgets::LabeledField* m_whyField;
    widgets::Label* m_nothing;
    widgets::Button* m_tell; ///< the way on where there is nothing to give
    QVBoxLayout* m_list;
    QWidget* m_buttons;
    bool m_hasFilledWhy = false;
    bool m_isComplete = false;
};

} // namespace inkaart::award
