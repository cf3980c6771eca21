// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/photofile.h"

#include "paper/barephoto.h"
#include "services/reply.h"

#include <QFile>

namespace parkdesk {

QFuture<Result<QByteArray>> readPhoto(const QString &path)
{
    return askPool<Result<QByteArray>>(*QThreadPool::globalInstance(), [path]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileFailed, Field::File);
        return barePhoto(file.read(mostPhotoFile + 1));
    });
}

} // namespace parkdesk
