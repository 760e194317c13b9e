// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/navigator.h"

#include <QWidget>

namespace inkaart::session {

/// One screen. The window puts the frame around it that frame() asks for.
class Page : public QWidget {
    Q_OBJECT

public:
    enum class Frame {
        Rail, ///< the worker's places at the left
        RailAndLearner, ///< and the learner's bar with tabs on top
        WithLearner ///< nothing but this page: a young person is looking
    };

    using QWidget::QWidget;

    virtual Frame frame() const { return Frame::Rail; }
    /// Called when the page is shown again: what it shows may have changed meanwhile.
    virtual void refresh() { }
    /// Where the caret or focus goes when the page opens.
    virtual QWidget* firstFocus() { return nullptr; }
    /// Everything needed to come back to the same field and caret after a lock; sealed by the
    /// caller, so it may hold what was typed and is not yet in a change.
    virtual QByteArray remember() const { return {}; }
    virtual void recall(const QByteArray& state) { Q_UNUSED(state) }
    /// The last moment to write what was typed: before a lock, another place, or the end.
    virtual void flush() { }
    /// Whether the window may lay the strip with "undo" over the foot of the page. Ctrl+Z works
    /// either way.
    virtual bool showsUndoStrip() const { return true; }
    /// After flush(): something that was typed could not be kept. The page has said why; it stays,
    /// so that nothing is lost in silence.
    virtual bool hasUnsaved() const { return false; }
    /// What Ctrl+P prints here; empty: nothing.
    virtual Place printPlace() const { return {}; }
};

} // namespace inkaart::session
