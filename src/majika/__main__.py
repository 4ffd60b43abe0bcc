"""`python -m majika` is `majika`."""

from majika.cli import main

if __name__ == "__main__":
    main()
