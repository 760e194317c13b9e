// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/pdf/attachedfiles.h"

#include "core/media/pdf/boundedfilters.h"
#include "core/media/pdf/opened_p.h"

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace inkaart::media {

namespace {

constexpr qsizetype attachmentLimit = 16 * 1024 * 1024;
constexpr qsizetype mostAttachments = 1000;

std::optional<Attachment> read(QPDFFileSpecObjectHelper& file)
{
    auto stream = file.getEmbeddedFileStream();
    if (!stream.isStream())
        return std::nullopt;
    Collector bytes(attachmentLimit);
    bool isFiltered = false;
    const bool isWhole =
        stream.pipeStreamData(&bytes, &isFiltered, 0, qpdf_dl_generalized, true, true);
    if (!isWhole || bytes.isOver())
        return std::nullopt;
    return Attachment{ QString::fromStdString(file.getFilename()), bytes.bytes() };
}

} // namespace

QList<Attachment> attachedFiles(const QByteArray& pdf)
{
    QList<Attachment> list;
    // A foreign border: the library throws at what is damaged, and we at what is too much.
    try {
        const auto opened = openedWithin(pdf);
        QPDFEmbeddedFileDocumentHelper helper(*opened);
        for (const auto& [name, file] : helper.getEmbeddedFiles()) {
            auto attachment = read(*file);
            if (attachment && list.size() < mostAttachments)
                list.append(std::move(*attachment));
        }
    } catch (const std::exception&) {
        return list;
    }
    return list;
}

} // namespace inkaart::media
