// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/tilestate.h"
#include "ui/widgets/twotexts.h"

#include <QWidget>

namespace inkaart::widgets {

/// One item of a legend: a sign and its words in one or two languages. Put them in a
/// FlowLayout. Shows only.
class LegendItem : public QWidget {
    Q_OBJECT
public:
    /// A fill, with its count in bold when 0 or more.
    static LegendItem* state(TileState state, const TwoTexts& texts, int count = -1);
    /// A zone's letter.
    static LegendItem* zone(int zone, const TwoTexts& texts);
    /// A pictogram (eye, medal).
    static LegendItem* pictogram(const QString& name, const TwoTexts& texts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Sign { State, Zone, Pictogram };
    explicit LegendItem(Sign sign, const TwoTexts& texts);

    Sign m_sign;
    TwoTexts m_texts;
    TileState m_state = TileState::NotAsked;
    int m_zone = -1;
    QString m_pictogram;
    QString m_count;
};

/// Only the hexagon, for lists ("was, nu"). Decorative.
class StateSwatch : public QWidget {
    Q_OBJECT
public:
    explicit StateSwatch(TileState state, int zone = -1, int size = 28, QWidget* parent = nullptr);
    void setState(TileState state, int zone);
    [[nodiscard]] QSize sizeHint() const override { return { m_size, m_size }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TileState m_state;
    int m_zone;
    int m_size;
};

/// A pictogram that stands alone and follows the theme. Decorative.
class Pictogram : public QWidget {
    Q_OBJECT
public:
    explicit Pictogram(const QString& name, int size = 24, QWidget* parent = nullptr);
    /// In a zone's colour on its tint, with round corners.
    void setZone(int zone);
    void setName(const QString& name);
    void setToken(theme::Token token);
    [[nodiscard]] QSize sizeHint() const override { return { m_size, m_size }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    theme::Token m_token = theme::Token::Ink;
    int m_size;
    int m_zone = -1;
};

} // namespace inkaart::widgets
