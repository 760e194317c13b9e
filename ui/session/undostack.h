// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <vector>

namespace inkaart::session {

/// What can be taken back, without limit, as long as the program is open.
class UndoStack : public QObject {
    Q_OBJECT

public:
    using Action = std::function<base::Result<void>()>;

    explicit UndoStack(QObject* parent = nullptr);

    /// \a what says in words what happened ("Samenwerken: kan ik"); it is shown in the undo strip.
    void push(const QString& what, Action takeBack);
    bool isEmpty() const { return m_entries.empty(); }
    QString what() const;
    /// Takes the newest back. A step that fails stays on the stack.
    base::Result<void> undo();
    void clear();

Q_SIGNALS:
    void pushed(const QString& what);
    void undone(const QString& what);
    void changed();

private:
    struct Entry {
        QString what;
        Action takeBack;
    };
    std::vector<Entry> m_entries;
};

} // namespace inkaart::session
