// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/honeycomb.h"

class QGridLayout;

namespace inkaart::learner {

/// The map as a list of words, zone by zone, where its tiles are too small to carry them. Every
/// word is a button beside the fill it has.
class SkillWords : public QWidget {
    Q_OBJECT

public:
    explicit SkillWords(QWidget* parent = nullptr);

    /// \a zones: their names, in the order of the letters.
    void fill(const std::vector<widgets::Tile>& tiles, const QStringList& zones);

Q_SIGNALS:
    void chosen(const QString& skill);

private:
    void add(const widgets::Tile& tile, int row, int column);

    QGridLayout* m_grid;
};

} // namespace inkaart::learner
