// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace inkaart::store {

/// Keeps a second process (or a second Store of this one) off a store. The kernel holds the lock
/// and drops it when the process ends in whatever way, so nothing stale is ever left.
class StoreLock {
public:
    static QString pathIn(const QString& directory);
    /// AlreadyOpen when somebody has it; ReadOnly, DiskFull, Io.
    static base::Result<StoreLock> take(const QString& directory);
    StoreLock(StoreLock&& other) noexcept;
    StoreLock& operator=(StoreLock&&) = delete;
    ~StoreLock();

private:
    explicit StoreLock(int descriptor)
        : m_descriptor(descriptor)
    { }
    int m_descriptor;
};

} // namespace inkaart::store
