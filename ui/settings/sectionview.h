// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace inkaart::settings {

/// What stands beside the list when a section is open.
class SectionView : public QWidget {
    Q_OBJECT

public:
    explicit SectionView(Desk& desk, QWidget* parent = nullptr);

    /// Shows what is so now; called when it opens and after every change of the centre.
    virtual void fill() { }
    /// The last moment to write what was typed.
    virtual void flush() { }
    /// The first thing that can be changed here.
    virtual QWidget* firstFocus() { return nullptr; }

protected:
    Desk& desk() const { return m_desk; }
    session::Session& session() const { return m_desk.session(); }
    QVBoxLayout* column() const { return m_column; }
    /// Keeps a preference of this laptop. False when it could not: then it is said, and the view
    /// shows what is so still.
    bool prefer(const QString& key, const QString& value);

private:
    Desk& m_desk;
    QVBoxLayout* m_column;
};

/// The view of a section; null for an id nobody knows.
SectionView* makeView(const QString& id, Desk& desk);

} // namespace inkaart::settings
