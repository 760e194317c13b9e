// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace inkaart::store {

/// Says what follows in a backup's content: an empty name is the database, 32 bytes are a piece of
/// a file.
QByteArray entryHead(QByteArrayView name, qint64 size);

/// What is done with the entries of a backup as they come by.
class EntrySink {
public:
    virtual ~EntrySink() = default;
    virtual base::Result<void> begin(const QByteArray& name) = 0;
    virtual base::Result<void> data(QByteArrayView bytes) = 0;
    virtual base::Result<void> end() = 0;
};

/// Takes a backup's content apart as it comes, in whatever pieces.
class EntryParser {
public:
    explicit EntryParser(EntrySink& sink)
        : m_sink(sink)
    { }
    base::Result<void> feed(QByteArrayView bytes);
    /// Corrupt when the content stops within an entry.
    base::Result<void> finish() const;

private:
    base::Result<bool> readHead(QByteArrayView& bytes);
    EntrySink& m_sink;
    QByteArray m_head;
    bool m_isInside = false;
    qint64 m_left = 0;
};

} // namespace inkaart::store
