"""A server that counts who comes: run as a process of its own, since tests may open no socket.

Prints its port, then a line for each connection.
"""

import socket

with socket.create_server(("127.0.0.1", 0)) as server:
    print(server.getsockname()[1], flush=True)
    while True:
        connection, _ = server.accept()
        with connection:
            connection.settimeout(2)
            try:
                first = connection.recv(200).decode("latin-1").partition("\r\n")[0]
                where = first.split(" ")[1] if " " in first else first
                connection.sendall(
                    b"HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n"
                    b"Connection: close\r\n\r\n"
                )
            except OSError as error:
                where = str(error)
        print(where, flush=True)
