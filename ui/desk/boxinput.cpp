// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/boxinput.h"

#include <algorithm>

namespace parkdesk {

BoxInput withTypeKey(BoxInput input, const QList<VehicleType> &types)
{
    const QString text = input.text.trimmed();
    const qsizetype slash = text.lastIndexOf(u'/');
    const bool begins = slash == 0 || (slash > 0 && text.at(slash - 1).isSpace());
    if (slash < 0 || slash + 2 != text.size() || !begins)
        return input;
    const QString key = text.mid(slash + 1).toLower();
    const auto type = std::find_if(types.begin(), types.end(),
                                   [&](const VehicleType &candidate) { return candidate.shortcut == key; });
    input.text = text.left(slash).trimmed();
    if (type != types.end())
        input.vehicleType = type->code;
    else
        input.unknownTypeKey = text.mid(slash);
    return input;
}

bool asksForHelp(const BoxInput &input)
{
    return input.text.trimmed() == u'?';
}

} // namespace parkdesk
