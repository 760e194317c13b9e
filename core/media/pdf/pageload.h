// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <qpdf/QPDF.hh>

#include <memory>
#include <vector>

namespace inkaart::media {

/// What painting a page would take, counted before anybody begins. Poppler looks at the clock only
/// between the operators of one stream: thirty forms that each paint the next one ten times keep it
/// busy for ever, and so does one picture of 60,000 by 60,000 pixels.
class PageLoad {
public:
    /// \a pdf is read at the first question.
    explicit PageLoad(const QByteArray& pdf);
    ~PageLoad();

    /// Whether this page, counted from 0, may be painted. TooBig when it would paint more than
    /// 20,000 streams (a group or a soft mask counts for ten), or pictures of more than 200
    /// megapixels; Malformed when it cannot be counted.
    base::Result<void> check(int page);
    /// As above for the first so many pages, as far as they are counted in \a budgetMs.
    base::Result<void> checkAll(int pages, qint64 budgetMs);

private:
    base::Result<void> counted(int page);

    QByteArray m_bytes;
    std::shared_ptr<QPDF> m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    QHash<int, base::Result<void>> m_known;
};

} // namespace inkaart::media
