// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/barephoto.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace parkdesk {

namespace {

constexpr int longestSide = 1600;
constexpr qint64 mostPixels = 50'000'000; // 200 MB as it is read
constexpr int photoQuality = 82;

/// Without what the file told about the picture, on white where it was transparent.
QImage paintedAnew(const QImage &picture)
{
    const QImage scaled = picture.width() > longestSide || picture.height() > longestSide
        ? picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : picture;
    QImage anew(scaled.size(), QImage::Format_RGB32);
    anew.fill(Qt::white);
    QPainter painter(&anew);
    painter.drawImage(QRect(QPoint(), anew.size()), scaled);
    painter.end();
    return anew;
}

} // namespace

Result<QByteArray> barePhoto(const QByteArray &file)
{
    if (file.size() > mostPhotoFile)
        return fail(ErrorCode::TooLong, Field::File);
    QBuffer source;
    source.setData(file);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source);
    reader.setAutoTransform(true); // which way is up stands in what is left out
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "jpeg" && format != "png") || size.isEmpty() || qint64 {size.width()} * size.height() > mostPixels)
        return fail(ErrorCode::BadFile, Field::File);
    const QImage picture = reader.read();
    if (picture.isNull())
        return fail(ErrorCode::BadFile, Field::File);
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    if (!paintedAnew(picture).save(&target, "JPG", photoQuality))
        return fail(ErrorCode::BadFile, Field::File);
    return target.data();
}

} // namespace parkdesk
