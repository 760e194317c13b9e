// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sections.h"
#include "ui/widgets/pressable.h"

class QVBoxLayout;

namespace inkaart::settings {

/// One line of the list: pictogram and word; the one that is open has an edge and is bold.
class SectionButton : public widgets::Pressable {
    Q_OBJECT

public:
    explicit SectionButton(const Section& section, QWidget* parent = nullptr);

    const QString& id() const { return m_section.id; }
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    int naturalWidth() const override;

protected:
    /// Leaves the arrow keys to the list.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int ownHeight() const;

    Section m_section;
};

/// The sections, one below the other. One Tab stop; the arrow keys go up and down.
/// Object names: "section-" and the id.
class SectionList : public QWidget {
    Q_OBJECT

public:
    explicit SectionList(const std::vector<Section>& sections, QWidget* parent = nullptr);

    /// Empty: none is open.
    void setCurrent(const QString& id);
    QWidget* currentButton() const;

Q_SIGNALS:
    void activated(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<SectionButton*> m_buttons;
};

} // namespace inkaart::settings
