// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demopasswords.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringList>

namespace parkdesk {

using namespace Qt::StringLiterals;

QString newDemoPassword()
{
    static const QStringList words = [] {
        QFile file(u":/demo/words.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the words of the demo town are not built in");
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }();
    QRandomGenerator &random = *QRandomGenerator::system();
    const auto word = [&] { return words.at(random.bounded(static_cast<int>(words.size()))); };
    return u"%1-%2-%3-%4"_s.arg(word(), word()).arg(random.bounded(10, 100)).arg(word());
}

} // namespace parkdesk
