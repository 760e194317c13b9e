// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/undostack.h"

namespace inkaart::session {

UndoStack::UndoStack(QObject* parent)
    : QObject(parent)
{ }

void UndoStack::push(const QString& what, Action takeBack)
{
    push(what, std::move(takeBack), Reach::Program);
}

void UndoStack::push(const QString& what, Action takeBack, Reach reach)
{
    m_entries.push_back({ what, std::move(takeBack), reach });
    Q_EMIT pushed(what);
    Q_EMIT changed();
}

QString UndoStack::what() const
{
    return m_entries.empty() ? QString() : m_entries.back().what;
}

base::Result<void> UndoStack::undo()
{
    if (m_entries.empty())
        return {};
    // Taken off first: taking back may itself change the stack through signals.
    Entry entry = std::move(m_entries.back());
    m_entries.pop_back();
    if (const auto done = entry.takeBack(); !done) {
        const base::Error error = done.error();
        m_entries.push_back(std::move(entry));
        return base::fail(error);
    }
    Q_EMIT undone(entry.what);
    Q_EMIT changed();
    return {};
}

void UndoStack::forget(Reach least)
{
    if (std::erase_if(m_entries, [least](const Entry& entry) { return entry.reach >= least; }))
        Q_EMIT changed();
}

void UndoStack::clear()
{
    m_entries.clear();
    Q_EMIT changed();
}

} // namespace inkaart::session
