"""The language model that the seeker switched on."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0007_letters_set"),
    ]

    operations = [
        migrations.CreateModel(
            name="LanguageModel",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("address", models.CharField(max_length=300)),
                ("name", models.CharField(max_length=300)),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("seeker",), name="one_language_model_a_seeker")],
            },
        ),
    ]
