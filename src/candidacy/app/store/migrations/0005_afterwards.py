"""The tables of debriefs, letters, mail that came, the calendar and what was put off."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0004_rehearsing"),
    ]

    operations = [
        migrations.CreateModel(
            name="Letter",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("round", models.PositiveIntegerField(blank=True, null=True)),
                ("kind", models.CharField(max_length=20)),
                ("tone", models.CharField(blank=True, max_length=20)),
                ("name", models.CharField(blank=True, max_length=300)),
                ("address", models.CharField(blank=True, max_length=300)),
                ("subject", models.CharField(blank=True, max_length=300)),
                ("body", models.TextField(blank=True, max_length=20000)),
                ("why", models.TextField(blank=True, max_length=20000)),
                ("facts", models.JSONField(blank=True, default=list)),
                ("due", models.DateField(blank=True, null=True)),
                ("handed", models.DateTimeField(blank=True, null=True)),
                ("sent", models.DateTimeField(blank=True, null=True)),
                ("how", models.CharField(blank=True, max_length=20)),
                ("message_id", models.CharField(blank=True, max_length=300)),
                ("candidacy", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.candidacy")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CalendarHabits",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("habits", models.JSONField(blank=True, default=dict)),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("seeker",), name="one_way_a_calendar")],
            },
        ),
        migrations.CreateModel(
            name="CalendarFeed",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("secret_sha256", models.CharField(blank=True, max_length=64)),
                ("held", models.JSONField(blank=True, default=list)),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("seeker",), name="one_calendar_a_seeker")],
            },
        ),
        migrations.CreateModel(
            name="Debrief",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("round", models.PositiveIntegerField()),
                ("held", models.DateField()),
                ("told", models.JSONField(blank=True, default=dict)),
                ("skipped", models.JSONField(blank=True, default=list)),
                ("finished", models.DateTimeField(blank=True, null=True)),
                ("candidacy", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.candidacy")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("candidacy", "round"), name="one_debrief_a_round")],
            },
        ),
        migrations.CreateModel(
            name="MailAccount",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("purpose", models.CharField(max_length=10)),
                ("host", models.CharField(max_length=300)),
                ("port", models.PositiveIntegerField()),
                ("user", models.CharField(blank=True, max_length=300)),
                ("security", models.CharField(max_length=10)),
                ("sender", models.CharField(blank=True, max_length=300)),
                ("address", models.CharField(blank=True, max_length=300)),
                ("mailbox", models.CharField(blank=True, max_length=300)),
                ("since", models.DateField(blank=True, null=True)),
                ("validity", models.BigIntegerField(blank=True, null=True)),
                ("uid", models.BigIntegerField(blank=True, null=True)),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("seeker", "purpose"), name="one_account_a_purpose")],
            },
        ),
        migrations.CreateModel(
            name="PutOff",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("thing", models.CharField(max_length=300)),
                ("until", models.DateField()),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("seeker", "thing"), name="one_day_a_thing")],
            },
        ),
        migrations.CreateModel(
            name="Received",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("digest", models.CharField(max_length=64)),
                ("read", models.JSONField(default=dict)),
                ("confidence", models.FloatField(default=0.0)),
                ("reasons", models.JSONField(blank=True, default=list)),
                ("state", models.CharField(max_length=20)),
                ("event", models.UUIDField(blank=True, null=True)),
                (
                    "candidacy",
                    models.ForeignKey(
                        blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, to="store.candidacy"
                    ),
                ),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "indexes": [models.Index(fields=["seeker", "state"], name="mail_by_state")],
                "constraints": [models.UniqueConstraint(fields=("seeker", "digest"), name="one_row_a_mail")],
            },
        ),
    ]
