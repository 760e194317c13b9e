// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace inkaart::widgets {

class Avatar;
class Label;

/// Bar on top of a dossier: about whom, tabs, buttons at the right. In the compact class the
/// tabs stand in a row of their own.
class ContextBar : public QWidget {
    Q_OBJECT
public:
    explicit ContextBar(QWidget* parent = nullptr);

    void setPerson(const QString& name, const QString& detail);
    QAbstractButton* addTab(const QString& id, const QString& word);
    void setCurrentTab(const QString& id);
    [[nodiscard]] QAbstractButton* tab(const QString& id) const;
    /// Buttons at the right; `hiddenInCompact` ones go when room is scarce.
    void addAction(QWidget* widget, bool hiddenInCompact = false);

signals:
    void tabActivated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool needsTwoRows() const;
    void fit();

    std::vector<std::pair<QString, QAbstractButton*>> m_tabs;
    std::vector<QWidget*> m_hiddenInCompact;
    QVBoxLayout* m_outer;
    QHBoxLayout* m_row;
    QHBoxLayout* m_actions;
    QWidget* m_tabBar;
    Avatar* m_avatar;
    Label* m_name;
    Label* m_detail;
    bool m_stacked = false;
};

} // namespace inkaart::widgets
