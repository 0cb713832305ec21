"""Parts of a debrief may be spoken, and are kept while they are written."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0005_afterwards"),
    ]

    operations = [
        migrations.CreateModel(
            name="DebriefDraft",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("part", models.CharField(max_length=20)),
                ("written", models.JSONField(default=dict)),
                ("filled_on", models.CharField(blank=True, max_length=300)),
            ],
        ),
        migrations.AddField(
            model_name="take",
            name="debrief",
            field=models.ForeignKey(
                blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, to="store.debrief"
            ),
        ),
        migrations.AddField(
            model_name="take",
            name="part",
            field=models.CharField(blank=True, max_length=20),
        ),
        migrations.AlterField(
            model_name="take",
            name="rehearsal",
            field=models.ForeignKey(
                blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, to="store.rehearsal"
            ),
        ),
        migrations.AddConstraint(
            model_name="take",
            constraint=models.CheckConstraint(
                condition=models.Q(("rehearsal__isnull", True), ("debrief__isnull", True), _connector="XOR"),
                name="one_home_a_take",
            ),
        ),
        migrations.AddField(
            model_name="debriefdraft",
            name="debrief",
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.debrief"),
        ),
        migrations.AddField(
            model_name="debriefdraft",
            name="seeker",
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker"),
        ),
        migrations.AddConstraint(
            model_name="debriefdraft",
            constraint=models.UniqueConstraint(fields=("debrief", "part"), name="one_draft_a_part"),
        ),
    ]
