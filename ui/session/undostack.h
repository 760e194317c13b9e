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
    /// How far a step reaches. Nobody takes back what they do not have before them.
    enum class Reach {
        Program, ///< about no learner, as a setting: stays
        List, ///< about a learner in a list: until somebody's dossier is opened
        Dossier ///< made in an open dossier: until it is closed or another is opened
    };

    explicit UndoStack(QObject* parent = nullptr);

    /// \a what says in words what happened ("Samenwerken: kan ik"); it is shown in the undo strip.
    void push(const QString& what, Action takeBack);
    void push(const QString& what, Action takeBack, Reach reach);
    bool isEmpty() const { return m_entries.empty(); }
    QString what() const;
    /// Takes the newest back. A step that fails stays on the stack.
    base::Result<void> undo();
    void clear();
    /// Drops the steps that reach as far as \a least or less.
    void forget(Reach least);

Q_SIGNALS:
    void pushed(const QString& what);
    void undone(const QString& what);
    void changed();

private:
    struct Entry {
        QString what;
        Action takeBack;
        Reach reach = Reach::Program;
    };
    std::vector<Entry> m_entries;
};

} // namespace inkaart::session
