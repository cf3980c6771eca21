// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/wizardstep.h"

#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"

namespace parkdesk {

void WizardStep::point(FieldRow *row, const Error &error)
{
    row->setError(errorText(error));
    row->input()->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
