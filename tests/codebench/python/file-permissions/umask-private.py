import os
import sys


def daemonize(main):
    if os.fork():
        sys.exit(0)
    os.setsid()
    os.umask(0o077)
    main()
