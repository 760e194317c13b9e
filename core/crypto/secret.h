// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <memory>
#include <span>

namespace inkaart::crypto {

/// Memory that is locked against swapping where the system allows it, left out of core dumps, and
/// wiped when it goes. Cannot be copied, streamed or logged.
class SecretBuffer {
public:
    explicit SecretBuffer(size_t size);
    SecretBuffer(SecretBuffer&& other) noexcept;
    SecretBuffer& operator=(SecretBuffer&& other) noexcept;
    SecretBuffer(const SecretBuffer&) = delete;
    SecretBuffer& operator=(const SecretBuffer&) = delete;
    ~SecretBuffer();

    std::span<quint8> span() { return { m_data, m_size }; }
    std::span<const quint8> span() const { return { m_data, m_size }; }
    QByteArrayView view() const { return { m_data, static_cast<qsizetype>(m_size) }; }
    size_t size() const { return m_size; }

private:
    void wipe() noexcept;
    quint8* m_data = nullptr;
    size_t m_size = 0;
};

/// A key of N bytes whose tag keeps a vault key from being used as a dossier's.
template<size_t N, class Tag>
class SecretKey {
public:
    SecretKey()
        : m_buffer(N)
    { }
    static constexpr size_t size = N;
    std::span<quint8, N> span() { return std::span<quint8, N>(m_buffer.span().data(), N); }
    std::span<const quint8, N> span() const
    {
        return std::span<const quint8, N>(m_buffer.span().data(), N);
    }
    QByteArrayView view() const { return m_buffer.view(); }
    /// A second copy, asked for by name so that it never happens by accident.
    SecretKey clone() const
    {
        SecretKey copy;
        std::copy(span().begin(), span().end(), copy.span().begin());
        return copy;
    }

private:
    SecretBuffer m_buffer;
};

/// Keys for AES-256-GCM.
using SymmetricKey = SecretKey<32, struct SymmetricTag>;

} // namespace inkaart::crypto
