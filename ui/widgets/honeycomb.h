// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/honeycomblayout.h"
#include "ui/widgets/tilestate.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QPainter;
class QVariantAnimation;

namespace inkaart::widgets {

/// One skill on the map.
struct Tile {
    QString id; ///< given back in the signals
    int zone = 0; ///< 0-5, letters A-F
    int column = 0; ///< place on the map; ignored when `own`
    int row = 0;
    bool own = false; ///< own skill: stands in a short row under the map
    QStringList lines; ///< name on one or two lines, in the language to show
    QString pictogram;
    TileState state = TileState::NotAsked;
    bool seen = false;
    bool badge = false;
    bool isNew = false; ///< saffron ring
    int number = 0; ///< 0: none
    QString accessibleName; ///< "Samenwerken, gebied Samen, kan ik, gezien, badge"

    friend bool operator==(const Tile&, const Tile&) = default;
};

/// The map: fixed places, zones as neighbourhoods, five fills. One Tab stop; arrow keys go
/// from tile to tile, Enter, Space or a touch activates. Every tile is an accessible child
/// with name, focus and press action. Own skills beyond six hide behind "n more".
class Honeycomb : public QWidget {
    Q_OBJECT
public:
    explicit Honeycomb(QWidget* parent = nullptr);

    /// A tile whose state differs from before fills in 160 ms, unless movement is off.
    void setTiles(const std::vector<Tile>& tiles);
    [[nodiscard]] const std::vector<Tile>& tiles() const { return m_tiles; }
    void setState(const QString& id, TileState state);
    /// 0 (default): by size class and by the width there is: 57 wide, 52 low, 48 compact.
    void setRadius(double radius);
    [[nodiscard]] double radius() const;
    /// Takes the largest radius with which \a around, the card this map lies in, is at most
    /// \a height high at the width it has; the last one tried when even \a smallest is too much.
    bool fitHeight(QWidget& around, int height, double smallest);
    /// False: shows only, takes no focus and reacts to nothing.
    void setInteractive(bool interactive);

    [[nodiscard]] QString currentId() const;
    void setCurrentId(const QString& id);
    /// Where a tile is drawn, in widget coordinates; empty when it is not in sight.
    [[nodiscard]] QRect tileRect(const QString& id) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void tileActivated(const QString& id);
    /// The current tile changed, by keys, touch or setCurrentId.
    void currentChanged(const QString& id);
    /// "n more" was touched.
    void moreActivated();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    friend class HoneycombAccessible;
    friend class HoneycombTileAccessible;
    void arrange();
    void activate(int index);
    void makeCurrent(int index);
    void setOnMore(bool on);
    void announceFocus();
    [[nodiscard]] int indexAt(const QPointF& point) const;
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] std::vector<HoneycombPlace> places() const;
    [[nodiscard]] double radiusFor(int width) const;
    void animateFrom(const std::vector<Tile>& before);
    void relayout();
    void paintTile(QPainter& painter, int index);
    void paintOwn(QPainter& painter, int index);
    void paintOwnWords(QPainter& painter, const QRectF& room, const Tile& tile);
    void paintRings(QPainter& painter, int index);
    void paintMore(QPainter& painter);
    [[nodiscard]] QRect paintRect(int index) const;
    [[nodiscard]] QRectF moreRect() const;
    [[nodiscard]] int ownHidden() const;

    std::vector<Tile> m_tiles; ///< map tiles first, then own ones
    std::vector<TileState> m_from; ///< states the running animation starts from
    HoneycombLayout m_layout;
    QVariantAnimation* m_animation;
    double m_progress = 1.0;
    double m_left = 0.0; ///< the map stands in the middle of the width there is
    double m_radius = 0.0;
    int m_current = -1;
    int m_pressed = -1;
    bool m_onMore = false; ///< the keyboard stands on "n more"
    bool m_interactive = true;
};

} // namespace inkaart::widgets
