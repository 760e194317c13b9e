// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace inkaart::widgets {

/// The slim navigation at the left: the mark, places with pictogram and word, and at the
/// bottom what is no place ("lock"). 104 wide, 84 in the compact class. The selected
/// place is saffron and bold.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    /// `id` comes back in activated().
    QAbstractButton* addPlace(const QString& id, const QString& word, const QString& pictogram);
    /// Stands at the bottom, is never selected.
    QAbstractButton* addBottom(const QString& id, const QString& word, const QString& pictogram);
    void setPlaceVisible(const QString& id, bool visible);
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] QAbstractButton* place(const QString& id) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void activated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAbstractButton* add(const QString& id, const QString& word, const QString& pictogram,
                         bool checkable);
    void fit();

    std::vector<std::pair<QString, QAbstractButton*>> m_places;
    QVBoxLayout* m_column;
    QVBoxLayout* m_bottom;
    QWidget* m_mark;
    QString m_current;
};

} // namespace inkaart::widgets
