"""The tables of the outlook and of the forecasts, the latter guarded against changes."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

from candidacy.app.store.guard import put_up_for_forecasts, take_down_for_forecasts


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0002_changes"),
    ]

    operations = [
        migrations.CreateModel(
            name="Forecast",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("stage", models.CharField(max_length=30)),
                ("until", models.DateField()),
                ("own", models.FloatField(blank=True, null=True)),
                ("ours", models.FloatField()),
                ("prior", models.FloatField()),
                ("days", models.JSONField(blank=True, default=list)),
                ("prior_days", models.JSONField(blank=True, default=list)),
                ("inputs", models.JSONField(blank=True, default=dict)),
                ("version", models.CharField(max_length=60)),
                ("candidacy", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.candidacy")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Outlook",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("hidden", models.BooleanField(default=False)),
                ("country", models.CharField(blank=True, max_length=2)),
                ("seniority", models.CharField(blank=True, max_length=20)),
                ("assumptions", models.JSONField(blank=True, default=dict)),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("seeker",), name="one_outlook_a_seeker")],
            },
        ),
        migrations.RunPython(put_up_for_forecasts, take_down_for_forecasts),
    ]
