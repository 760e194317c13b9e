// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/twotexts.h"

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace inkaart::widgets {

class Segment;

/// Two to four words side by side, at most one filled. Arrow keys move, Space chooses.
/// Without a first choice nothing is filled (current() == -1).
class SegmentedChoice : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedChoice(QWidget* parent = nullptr);
    explicit SegmentedChoice(const QStringList& words, QWidget* parent = nullptr);

    void setOptions(const QStringList& words);
    void setOptions(const std::vector<TwoTexts>& texts);
    /// A check before the chosen word, as on the consent rows.
    void setMarksChosen(bool marks);
    [[nodiscard]] int current() const { return m_current; }
    /// -1 empties the choice. Emits nothing.
    void setCurrent(int index);
    [[nodiscard]] int count() const { return static_cast<int>(m_segments.size()); }
    /// The button of one option, for tests and for accessible names.
    [[nodiscard]] QAbstractButton* option(int index) const;

signals:
    /// The user chose another option.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int index);

    std::vector<Segment*> m_segments;
    int m_current = -1;
    bool m_marks = false;
};

} // namespace inkaart::widgets
