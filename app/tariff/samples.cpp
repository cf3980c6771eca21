// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/samples.h"

#include "tariff/format.h"

#include <QDir>
#include <QFile>

namespace parkdesk {

using namespace Qt::StringLiterals;

std::vector<SampleTariff> sampleTariffs()
{
    std::vector<SampleTariff> samples;
    const QDir folder(u":/tariffs/samples"_s);
    for (const QString &fileName : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        SampleTariff sample;
        sample.key = fileName.chopped(5);
        sample.text = file.readAll();
        if (const auto tariff = parseTariff(sample.text))
            sample.name = tariff->name;
        samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace parkdesk
