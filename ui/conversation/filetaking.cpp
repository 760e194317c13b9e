// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/filetaking.h"

#include "core/media/document.h"
#include "core/media/filename.h"
#include "core/media/photo.h"
#include "ui/session/errors.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileTaking)
};

constexpr qint64 headLength = 1024;

base::Result<TakenFile> takeDocument(QFile& file, const QString& name)
{
    if (file.size() > media::documentLimit)
        return base::fail(base::Code::TooBig, u"a document above 100 MB"_s);
    file.seek(0);
    const auto document = media::Document::open(file.readAll());
    if (!document)
        return base::fail(document.error());
    const auto bare = document->withoutTraces();
    if (!bare)
        return base::fail(bare.error());
    return TakenFile{ *bare, u"application/pdf"_s, name, document->hasPictures() };
}

} // namespace

base::Result<TakenFile> takeFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return base::fail(base::Code::NotFound, u"no such file"_s);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return base::fail(base::Code::Io, u"the file cannot be opened"_s);
    const QString name = media::safeFileName(QFileInfo(path).fileName(), u"bestand");
    if (media::looksLikePdf(file.read(headLength)))
        return takeDocument(file, name);
    const auto photo = media::importPhotoFile(path);
    if (!photo)
        return base::fail(photo.error());
    return TakenFile{ photo->bytes, photo->mimeType, name };
}

base::Result<TakenFile> takePicture(const QImage& picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (picture.isNull() || !picture.save(&buffer, "PNG"))
        return base::fail(base::Code::Unsupported, u"no picture"_s);
    const auto photo = media::importPhoto(QByteArrayView(png));
    if (!photo)
        return base::fail(photo.error());
    //: Name of a photo whose file has none
    return TakenFile{ photo->bytes, photo->mimeType, FileWords::tr("Photo") };
}

QImage pictureOf(const QByteArray& bytes, const QString& mediaType, int side)
{
    if (mediaType != "application/pdf"_L1)
        return media::thumbnail(bytes, side);
    auto document = media::Document::open(bytes);
    if (!document)
        return {};
    const auto page = document->page(0, 60);
    return page ? page->scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                : QImage();
}

QString fileSentence(const base::Error& error)
{
    switch (error.code) {
    case base::Code::TooBig:
        return FileWords::tr("This file is too big to keep. Nothing has changed. Choose a "
                             "smaller photo, or take a new one.");
    case base::Code::Unsupported:
        return FileWords::tr("This is no photo or PDF that Inkaart knows. Nothing has "
                             "changed. A JPEG, PNG or WebP works, or a PDF.");
    case base::Code::Malformed:
    case base::Code::Truncated:
    case base::Code::Corrupt:
        return FileWords::tr("This file is broken or not complete. Nothing has changed. "
                             "Copy it again, or choose another one.");
    case base::Code::NotFound:
    case base::Code::Io:
        return FileWords::tr("Inkaart cannot read this file. Nothing has changed. Look "
                             "whether the stick or phone is still connected.");
    case base::Code::Refused:
        return FileWords::tr("This PDF has a password. Nothing has changed. Save it "
                             "without a password first.");
    default:
        return session::sentenceFor(error);
    }
}

} // namespace inkaart::conversation
