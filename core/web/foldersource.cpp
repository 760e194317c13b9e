// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/documents.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace inkaart::web {

using base::Code;

FolderSource::FolderSource(QString folder)
    : m_folder(std::move(folder))
{ }

base::Result<Document> FolderSource::get(const QUrl& address, qsizetype limit)
{
    if (!address.isValid() || address.scheme() != "https"_L1 || address.host().isEmpty())
        return base::fail(Code::Refused, u"only https addresses are asked"_s);
    const QString port = address.port() < 0 ? QString() : u":%1"_s.arg(address.port());
    const QString path = address.path();
    const bool isFolder = path.isEmpty() || path.endsWith(u'/');
    const QString inside =
        QDir::cleanPath(address.host() + port + path + (isFolder ? u"/index.html"_s : QString()));
    if (inside.startsWith(".."_L1))
        return base::fail(Code::Refused, u"the address leads out of the folder"_s);
    QFile file(m_folder + u'/' + inside);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return base::fail(Code::NotFound, u"nothing answers at this address"_s);
    if (file.size() > limit)
        return base::fail(Code::TooBig, u"a document above %1 bytes"_s.arg(limit));
    return Document{ file.readAll(), QFileInfo(file).lastModified(), false };
}

} // namespace inkaart::web
